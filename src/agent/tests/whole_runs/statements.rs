//! What becomes of a model's claims: kept, compared with a measurement, or dropped with a reason.

use pollster::block_on;
use serde_json::{Value as Json, json};
use telltale_agent::{ANSWER, AgentError, Because, Described, Desk, Endpoint, Log, Progress, Question, Server, Settings, answer};
use telltale_catalogue::Catalogue;
use telltale_page::{
    export::{Form, export},
    words,
};
use telltale_report::{Basis, Finding, Grounds, RectPx, Severity};

use crate::{
    Folder, mostly_good, reasons, run, said,
    script::{MEASURED, examined, good, picture, report},
    sentence,
    server::{Reaction, Request, Scripted},
    settings,
};

#[test]
fn a_good_model_ends_in_marked_statements_with_places_in_eleven_and_five_calls_an_object() {
    let (server, folder) = (mostly_good(|_| None), Folder::new("good"));
    let described = run(&server, &folder, &settings()).expect("a whole run");
    assert_eq!((described.n_asked, described.n_kept, server.steps().len()), (11 + 5 * 2, 0, 21));
    assert_eq!((described.dropped.as_slice(), described.problems.as_slice()), ([].as_slice(), [].as_slice()));
    let said = said(&described);
    let names: Vec<String> = said.iter().map(|finding| sentence(&finding.name)).collect();
    let expected = [
        "Left hand (a model’s statement)",
        "Lamp (a model’s statement)",
        "Empty sky (a model’s statement that a measurement contradicts)",
    ];
    assert_eq!(names, expected);
    assert!(said.iter().all(|finding| finding.severity == Severity::Info && finding.evidence.is_empty()));
    let rules: Vec<&str> = said.iter().map(|finding| rule(finding)).collect();
    assert_eq!(rules, ["rule-model", "rule-model-supported", "rule-model-contradicted"]);
    assert_eq!(said.iter().map(|finding| finding.naturalness).collect::<Vec<_>>(), [Some(17), None, None]);
    assert!(said.iter().all(|finding| finding.basis == Basis::Network && !finding.region.rects().is_empty()));
    // The hand: medians 102, 500, 302, 800 are (122, 400) to (363, 640); 36 px more on each side are a part of 313 × 312 pixels from
    // (86, 364), and the claim takes the middle three fifths of that.
    assert_eq!(said[0].region.rects(), [RectPx { x: 148, y: 426, width: 189, height: 188 }]);
    let summary = described.report.summary();
    assert_eq!((summary.n_signs, summary.strongest), (report().summary().n_signs, Some(Severity::Moderate)));
    assert!(described.report.limits.iter().any(|limit| sentence(limit).contains("scripted")));
}

#[test]
fn statements_leave_in_every_report_and_in_no_list_of_anomalies() {
    let (server, folder) = (mostly_good(|_| None), Folder::new("forms"));
    let report = run(&server, &folder, &settings()).expect("a whole run").report;
    words::speak(Catalogue::new("en"));
    for form in [Form::AnomReason, Form::Coco, Form::Json] {
        let read = telltale_annotations::read(export(&report, form, false).as_bytes()).expect("a form that can be read again");
        assert_eq!(read.problems, [], "{form:?}");
        let records = &read.annotations.images[0].records;
        assert_eq!(records.len(), 2, "{form:?}: those of the report, none of the model");
    }
    let json: Json = serde_json::from_str(&export(&report, Form::Json, false)).expect("JSON");
    let all = json["findings"].as_array().expect("findings");
    let hand = all.iter().find(|finding| finding["phenomenon"] == "It has six fingers.").expect("the hand");
    assert_eq!((&hand["naturalness"], &hand["reasoning"]), (&json!(17), &json!("Hands have five.")));
    assert_eq!((&hand["severity"], &hand["code"]), (&json!("info"), &json!("model/statement")));
    assert!(hand["name"].as_str().is_some_and(|name| name.contains("a model’s statement")), "{hand}");
    let last = all.last().expect("findings");
    assert_eq!((&last["severity"], &last["code"]), (&json!("info"), &json!("model/statement")));
    assert!(last["rule"].as_str().is_some_and(|rule| rule.contains("says otherwise")), "{last}");
    let html = export(&report, Form::Html, false);
    assert!(html.contains("It has six fingers.") && html.contains("that a measurement contradicts"));
}

#[test]
fn a_model_is_told_measurements_only_when_it_looks_again_and_never_what_the_file_says() {
    let folder = Folder::new("told");
    let server = mostly_good(|request| {
        let (mined, all) = (request.words.contains("geometry/copy-move"), request.body.to_string());
        let is_told = matches!(request.step.as_str(), "look" | "scan");
        assert_eq!(mined, is_told, "{}", request.step);
        assert!(!all.contains("SecretPrompt") && !all.contains("metadata/generator"));
        let n_pictures = all.matches("data:image/jpeg;base64,/9j/").count();
        let is_close = matches!(request.step.as_str(), "relations" | "relations-itemised");
        assert_eq!(n_pictures, if is_close { 2 } else { 1 }, "{}", request.step);
        None
    });
    assert_eq!(run(&server, &folder, &settings()).expect("a whole run").n_asked, 21);
}

#[test]
fn lies_are_dropped_with_their_reason() {
    let folder = Folder::new("lying");
    let claim = |name: &str, place: Json, object: Json| json!({ "name": name, "phenomenon": "p", "reasoning": "r", "box": place, "object": object, "cites": [] });
    let server = mostly_good(move |request| {
        let is_lamp = request.words.contains("\"name\":\"lamp\"");
        Some(Reaction::Object(match request.step.as_str() {
            "relations-itemised" if is_lamp => {
                json!({ "claims": [claim("Far from the lamp", json!([0, 800, 100, 900]), Json::Null)] })
            }
            "attributes-itemised" => json!({ "claims": [
                claim("Nowhere", Json::Null, Json::Null), claim("Outside", json!([0, 0, 1500, 10]), Json::Null),
            ] }),
            "summary" => json!({ "claims": [
                { "from": ["a9.9"], "name": "Made up", "phenomenon": "p", "reasoning": "r" },
            ] }),
            "scan" if request.seed == 1 => json!({ "claims": [
                claim("Far from the hand", json!([900, 0, 950, 50]), json!("o1")),
                claim("Of nobody", json!([0, 0, 50, 50]), json!("o7")),
                claim("Everywhere", json!([0, 0, 1000, 1000]), Json::Null),
                claim("An AI-generated sky", json!([0, 0, 50, 50]), Json::Null),
                claim("Near the hand", json!([100, 600, 200, 700]), json!("o1")),
            ] }),
            "finish" => json!({ "statements": [
                { "from": ["w1.9"], "name": "Ghost", "phenomenon": "p", "reasoning": "r", "naturalness": 0 },
            ], "dropped": [{ "claim": "w1.5", "because": "It is a glove." }] }),
            _ => return None,
        }))
    });
    let described = run(&server, &folder, &settings()).expect("a whole run");
    assert_eq!(said(&described), Vec::<&Finding>::new());
    assert_eq!(described.report.findings, report().findings, "what was measured stays as it was");
    let glove = Because::LeftOut(Some("It is a glove.".into()));
    let expected = [
        ("Nowhere", &Because::NoPlace),
        ("Outside", &Because::OutsidePicture),
        ("Made up", &Because::Unknown),
        ("Nowhere", &Because::NoPlace),
        ("Outside", &Because::OutsidePicture),
        ("Far from the lamp", &Because::OutsideObject),
        ("Made up", &Because::Unknown),
        ("Far from the hand", &Because::OutsideObject),
        ("Of nobody", &Because::Unknown),
        ("Everywhere", &Because::NoPlace),
        ("An AI-generated sky", &Because::Verdict),
        ("Ghost", &Because::Unknown),
        ("Near the hand", &glove),
    ];
    assert_eq!(reasons(&described), expected);
    let catalogue = Catalogue::new("en");
    for (_, because) in reasons(&described) {
        assert!(catalogue.sentence_or_error(&because.text()).is_ok(), "{because:?}");
    }
}

#[test]
fn a_thing_too_small_for_a_part_of_its_own_is_shown_in_the_whole_picture_and_claims_stay_near_it() {
    let folder = Folder::new("small");
    let server = mostly_good(|request| match request.step.as_str() {
        // A quarter of a percent of the picture, in its upper left corner.
        "objects" => Some(Reaction::Object(json!({ "objects": [
            { "name": "left hand", "box": [0, 0, 50, 50] }, { "name": "lamp", "box": [600, 100, 800, 400] },
        ] }))),
        "attributes-itemised" if request.words.contains("left hand") => {
            assert!(request.words.contains("\"box\":[0,0,50,50]"), "{}", request.words);
            None
        }
        _ => None,
    });
    let described = run(&server, &folder, &settings()).expect("a whole run");
    // The good script's claim about the fingers lies in the middle of what is shown.
    assert_eq!(reasons(&described)[0], ("Fingers", &Because::OutsideObject));
}

#[test]
fn what_a_measurement_contradicts_is_told_once_however_often_it_is_said() {
    let folder = Folder::new("thrice");
    let server = mostly_good(|request| {
        // As the first scan answers in the good script.
        (request.step == "scan").then(|| Reaction::Object(good(&Request { seed: 1, ..clone(request) })))
    });
    let described = run(&server, &folder, &settings()).expect("a whole run");
    assert_eq!(said(&described).iter().filter(|finding| rule(finding) == "rule-model-contradicted").count(), 1);
    assert_eq!(reasons(&described), [("Empty sky", &Because::LeftOut(None)); 2]);
}

/// The message of the rule that a finding rests on.
fn rule(finding: &Finding) -> &str {
    if let Grounds::Rule { rule, .. } = &finding.grounds { &rule.id } else { "" }
}

fn clone(request: &Request) -> Request {
    Request { step: request.step.clone(), words: request.words.clone(), body: request.body.clone(), ..*request }
}

#[test]
fn a_claim_stays_only_where_most_looks_see_it() {
    let folder = Folder::new("looks");
    let server = mostly_good(|request| {
        let visible = |seen: bool| if seen { "yes" } else { "unsure" };
        (request.step == "look").then(|| {
            Reaction::Object(json!({ "looks": [
                // Twice in one look is one vote.
                { "claim": "s1.1", "visible": visible(request.seed == 1), "cites": [] },
                { "claim": "s1.1", "visible": "yes", "cites": [] },
                { "claim": "s2.1", "visible": visible(request.seed != 1), "cites": if request.seed == 1 {
                    json!([{ "check": "geometry/copy-move", "says": "absent" }])
                } else { json!([]) } },
            ] }))
        })
    });
    let described = run(&server, &folder, &settings()).expect("a whole run");
    assert_eq!(reasons(&described)[0], ("Six fingers", &Because::NotSeen { yes: 1, looks: 3 }));
    let lamp = said(&described)[0];
    assert_eq!(
        (sentence(&lamp.name).as_str(), rule(lamp)),
        ("Lamp (a model’s statement)", "rule-model"),
        "one look cites for none"
    );
}

#[test]
fn questions_about_a_place_follow_the_same_rules() {
    let place = RectPx { x: 700, y: 100, width: 200, height: 200 };
    let (server, folder) = (mostly_good(|_| None), Folder::new("question"));
    let described = ask(&server, &folder, place).expect("an answer");
    let answer = said(&described)[0];
    assert_eq!((described.n_asked, &answer.code, answer.severity, answer.naturalness), (1, &ANSWER, Severity::Info, Some(40)));
    assert_eq!(sentence(&answer.name), "A model’s answer about a place");
    assert_eq!(
        sentence(&answer.reasoning),
        "Asked “What is at the edge?”, the model gave this reason: It is darker than both sides."
    );
    // 260 px around the place, of which the answer takes the middle half.
    assert_eq!(answer.region.rects(), [RectPx { x: 735, y: 135, width: 130, height: 130 }]);

    let with = |change: fn(&mut Json)| {
        let server = mostly_good(move |request| {
            let mut answer = good(request);
            change(&mut answer);
            Some(Reaction::Object(answer))
        });
        ask(&server, &Folder::new("questions"), place).expect("an answer")
    };
    let ruled = |described: &Described| {
        let answer = said(described)[0];
        assert_eq!((answer.severity, answer.evidence.len()), (Severity::Info, 0));
        rule(answer).to_owned()
    };
    assert_eq!(ruled(&described), "rule-model");
    assert!(MEASURED.x < place.x, "the place lies where a copy was measured");
    let supported = with(|answer| answer["cites"] = json!([{ "check": "geometry/copy-move", "says": "present" }]));
    assert_eq!(ruled(&supported), "rule-model-supported");
    let contradicted = with(|answer| answer["cites"] = json!([{ "check": "geometry/copy-move", "says": "absent" }]));
    assert_eq!(ruled(&contradicted), "rule-model-contradicted");
    assert_eq!(sentence(&said(&contradicted)[0].name), "A model’s answer about a place, contradicted by a measurement");
    let silent = with(|answer| answer["cites"] = json!([{ "check": "jpeg/shifted-save", "says": "absent" }]));
    assert_eq!(ruled(&silent), "rule-model", "silence supports nothing");
    let because = |described: Described| described.dropped.into_iter().next().map(|dropped| dropped.because);
    assert_eq!(because(with(|answer| answer["answer"] = json!("A deepfake."))), Some(Because::Verdict));
    assert_eq!(because(with(|answer| answer["box"] = json!([0, 0, 50, 50]))), Some(Because::OutsideObject));
    assert_eq!(because(with(|answer| answer["box"] = Json::Null)), Some(Because::NoPlace));
    for (x, width) in [(1100, 101), (0, 0), (u32::MAX, 2)] {
        let error = ask(&server, &folder, RectPx { x, width, ..place }).expect_err("outside");
        assert!(matches!(error, AgentError::PlaceOutside { width: 1200, height: 800 }), "{error}");
    }
}

#[test]
fn objects_beyond_the_limit_are_named_and_not_looked_at() {
    let folder = Folder::new("many");
    let server = mostly_good(|request| {
        let object = |i: u64| json!({ "name": format!("thing {i}"), "box": null });
        match request.step.as_str() {
            "objects" => Some(Reaction::Object(json!({ "objects": (0..50).map(object).collect::<Vec<_>>() }))),
            // Two entries of each draft are left by the limit of two, so four objects are made of those of three drafts.
            "merge" => {
                let one = |id: &str| json!({ "name": id, "from": [id] });
                let all = ["d1.1", "d1.2", "d1.3", "d2.1", "d2.2"].map(one);
                Some(Reaction::Object(json!({ "objects": all })))
            }
            "attributes-itemised" | "relations-itemised" => Some(Reaction::Object(json!({ "claims": [] }))),
            "summary" | "scan" => Some(Reaction::Object(json!({ "claims": [] }))),
            _ => None,
        }
    });
    let settings = Settings { max_objects: 2, ..settings() };
    let described = run(&server, &folder, &settings).expect("a whole run");
    assert_eq!(sentence(&described.problems[0]), "Objects that the model named: 4. Only the first ones were looked at: 2.");
    assert_eq!(described.n_asked, 3 + 1 + 5 * 2 + 3, "nothing to look at again, nothing to finish");
    assert!(described.n_asked <= settings.budget().calls(2));
}

fn ask(server: &Scripted, folder: &Folder, place: RectPx) -> Result<Described, AgentError> {
    let settings = settings();
    let server = Server::new(&Endpoint::new(&server.address(), false)?, settings.time_limit);
    let mut log = Log::open(&folder.0)?;
    let mut quiet = |_: Progress| {};
    let mut desk = Desk::new(&server, &mut log, &settings, &mut quiet)?;
    let (picture, report, english) = (picture(), report(), Catalogue::new("en"));
    let questions = [Question { words: "What is at the edge?".into(), place }];
    block_on(answer(examined(&picture, &report, &english), &questions, &mut desk))
}
