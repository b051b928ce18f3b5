//! What goes wrong between this program and a server, and what is left then.

use std::{
    env, fs,
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use pollster::block_on;
use serde_json::{Value as Json, json};
use telltale_agent::{AgentError, Because, Desk, Endpoint, Log, Progress, Server, Settings, describe};
use telltale_catalogue::Catalogue;

use crate::{
    Folder, mostly_good, reasons, run, said,
    script::{examined, good, picture, report},
    sentence,
    server::{Reaction, Scripted},
    settings,
};

#[test]
fn a_slow_server_ends_the_run_at_the_limit() {
    let (server, folder) = (Scripted::new(|_| Reaction::Hang), Folder::new("slow"));
    let settings = Settings { time_limit: Duration::from_millis(300), ..settings() };
    let error = run(&server, &folder, &settings).expect_err("no answer");
    assert!(matches!(error, AgentError::Slow(_)), "{error}");
    assert_eq!(server.steps(), ["objects"], "a slow server is not asked again at once");
    assert!(folder.lines()[0]["problem"].as_str().is_some_and(|problem| problem.contains("seconds")));
}

#[test]
fn an_unusable_answer_is_asked_for_again_with_what_is_wrong() {
    let folder = Folder::new("repaired");
    let server = mostly_good(|request| match (request.step.as_str(), request.n_messages) {
        ("merge", 2) => Some(Reaction::Words("The hand and the lamp.".into())),
        ("merge", 4) => {
            let last = request.body["messages"][3]["content"].as_str().expect("a repair");
            assert!(last.contains("there is no JSON object"), "{last}");
            assert_eq!(request.body["messages"][2]["content"], "The hand and the lamp.");
            Some(Reaction::Object(json!({ "objects": [{ "name": "hand" }] })))
        }
        ("merge", 6) => Some(Reaction::Words(format!("```json\n{}\n``` There you are.", good(request)))),
        _ => None,
    });
    let described = run(&server, &folder, &settings()).expect("a whole run");
    assert_eq!((described.n_asked, described.problems.len(), said(&described).len()), (21 + 2, 0, 3));
    let merges: Vec<Json> = folder.lines().into_iter().filter(|line| line["step"] == "v1/merge").collect();
    assert_eq!(merges.len(), 3);
    assert!(merges[0]["problem"].is_string() && merges[1]["problem"].is_string() && merges[2]["problem"].is_null());
    assert!(merges.iter().all(|line| line["call"] == merges[0]["call"]), "it is one call");
}

#[test]
fn a_step_without_a_usable_answer_is_given_up_and_the_run_goes_on() {
    let folder = Folder::new("given-up");
    let server = mostly_good(|request| {
        let is_broken = matches!(request.step.as_str(), "summary" | "finish");
        is_broken.then(|| Reaction::Words("I would rather not say it in JSON.".into()))
    });
    let described = run(&server, &folder, &settings()).expect("a whole run");
    let problems: Vec<&str> = described.problems.iter().map(|problem| &*problem.id).collect();
    assert_eq!(problems, ["agent-problem-gave-up"; 2], "two summaries; nothing was left to finish");
    assert_eq!(described.n_asked, 3 + 1 + 2 * (4 + 3) + 3 + 3);
    assert_eq!(Log::open(&folder.0).expect("a log").n_known(), 3 + 1 + 2 * 4 + 3 + 3, "what was given up is asked anew");
    // The looks of this script know the claims by the names that the summary gives them: the claims as they were made are not seen.
    let not_seen = Because::NotSeen { yes: 0, looks: 3 };
    assert_eq!(reasons(&described), [("Fingers", &not_seen), ("Shadow", &not_seen)]);
}

#[test]
fn without_a_usable_draft_there_is_nothing_to_look_at() {
    let (server, folder) = (Scripted::new(|_| Reaction::Words("no".into())), Folder::new("malformed"));
    let error = run(&server, &folder, &settings()).expect_err("no objects");
    assert!(matches!(error, AgentError::NoObjects(3)), "{error}");
    assert_eq!(server.steps().len(), 3 * (1 + settings().retries), "every draft, asked again as often as is allowed");
}

#[test]
fn a_model_that_declines_is_not_pressed_and_a_server_that_refuses_ends_the_run() {
    let folder = Folder::new("declining");
    let server = mostly_good(|request| {
        let refusal = json!({ "choices": [{ "message": { "content": null, "refusal": "I do not look at hands." }, "finish_reason": "stop" }] });
        (request.step == "relations").then_some(Reaction::Completion(refusal))
    });
    let described = run(&server, &folder, &settings()).expect("a whole run");
    assert_eq!((described.n_asked, described.problems.len()), (21, 2), "once for each object");
    assert!(sentence(&described.problems[0]).contains("I do not look at hands."));

    let (server, folder) = (Scripted::new(|_| Reaction::Status(403, "not for you")), Folder::new("refusing"));
    let error = run(&server, &folder, &settings()).expect_err("refused");
    assert!(matches!(&error, AgentError::Refused { status: 403, words } if words == "not for you"), "{error}");
    let (server, folder) = (Scripted::new(|_| Reaction::Completion(json!({ "hello": 1 }))), Folder::new("other"));
    let error = run(&server, &folder, &settings()).expect_err("no chat server");
    assert!(matches!(error, AgentError::NotChat(_)), "{error}");
}

#[test]
fn a_run_goes_on_where_the_server_went_away_and_ends_as_an_undisturbed_one() {
    let whole = run(&mostly_good(|_| None), &Folder::new("whole"), &settings()).expect("a whole run");
    for gone_at in [0, 3, 9, 20] {
        let folder = Folder::new(&format!("gone-{gone_at}"));
        let n = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&n);
        let server = mostly_good(move |_| (counted.fetch_add(1, Ordering::SeqCst) == gone_at).then_some(Reaction::Close));
        let error = run(&server, &folder, &settings()).expect_err("it went away");
        assert!(matches!(error, AgentError::Gone(_)), "{error}");
        // A program that is ended while it writes leaves half a line.
        let log = folder.0.join("calls.jsonl");
        let torn = fs::read_to_string(&log).expect("a log") + "{\"call\":\"0";
        fs::write(&log, torn).expect("a log");
        assert_eq!(Log::open(&folder.0).expect("a log").n_known(), gone_at);
        let again = run(&server, &folder, &settings()).expect("the rest");
        assert_eq!((again.n_kept, again.n_asked), (gone_at, 21 - gone_at));
        assert_eq!(again.report, whole.report);
        let third = run(&server, &folder, &settings()).expect("all of it is there");
        assert_eq!((third.n_kept, third.n_asked, third.report == whole.report), (21, 0, true));
    }
}

#[test]
fn nobody_listening_is_said_at_once() {
    let address = mostly_good(|_| None).address();
    let server = Server::new(&Endpoint::new(&address, false).expect("an address"), settings().time_limit);
    let (folder, settings, mut quiet) = (Folder::new("nobody"), settings(), |_: Progress| {});
    let mut log = Log::open(&folder.0).expect("a log");
    let mut desk = Desk::new(&server, &mut log, &settings, &mut quiet).expect("settings");
    let error = block_on(describe(examined(&picture(), &report(), &Catalogue::new("en")), &mut desk)).expect_err("nobody there");
    assert!(matches!(error, AgentError::Gone(_)), "{error}");
}

#[test]
fn an_answer_beyond_the_limit_is_not_read_and_a_cut_one_is_asked_for_again() {
    let folder = Folder::new("large");
    let server = mostly_good(|request| match (request.step.as_str(), request.seed % 100, request.n_messages) {
        ("objects", 1, _) => Some(Reaction::Words("x".repeat(3 << 20))),
        ("objects", 2, 2) => {
            let cut = json!({ "choices": [{ "message": { "content": "{\"objects\": [" }, "finish_reason": "length" }] });
            Some(Reaction::Completion(cut))
        }
        _ => None,
    });
    let described = run(&server, &folder, &settings()).expect("two drafts are enough");
    assert_eq!(described.problems.len(), 1);
    assert!(sentence(&described.problems[0]).contains("1048576 bytes"), "{}", sentence(&described.problems[0]));
    assert_eq!(described.n_asked, 21 + 2 + 1);
    assert_eq!(said(&described).len(), 3);
    assert!(fs::metadata(folder.0.join("calls.jsonl")).expect("a log").len() < 1 << 20, "nor is it kept");
}

#[test]
fn a_redirect_is_told_and_never_followed() {
    let elsewhere = mostly_good(|_| None);
    let to = format!("{}/chat/completions", elsewhere.address());
    let (server, folder) = (Scripted::new(move |_| Reaction::Redirect(to.clone())), Folder::new("redirect"));
    let error = run(&server, &folder, &settings()).expect_err("redirected");
    assert!(matches!(&error, AgentError::Redirected(to) if to.starts_with(&elsewhere.address())), "{error}");
    assert_eq!((server.steps().len(), elsewhere.steps().len()), (1, 0));
}

#[test]
fn a_model_that_is_passed_on_elsewhere_is_not_asked() {
    let (server, folder) = (mostly_good(|_| None), Folder::new("cloud"));
    let settings = Settings { model: "scripted:235b-cloud".into(), ..settings() };
    let error = run(&server, &folder, &settings).expect_err("refused");
    assert!(matches!(&error, AgentError::PassedOn(model) if model == &settings.model), "{error}");
    assert_eq!(server.steps(), Vec::<String>::new());
}

#[test]
fn what_the_environment_names_as_a_proxy_is_not_asked() {
    // The environment of a running program is not to be changed, so the test of the good model runs once more in one of its own.
    let proxied = Scripted::new(|_| Reaction::Status(502, "a proxy"));
    let proxy = proxied.address().replace("/v1", "");
    let mut again = Command::new(env::current_exe().expect("this program"));
    again.args(["--exact", "statements::a_good_model_ends_in_marked_statements_with_places_in_eleven_and_five_calls_an_object"]);
    for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY", "https_proxy", "HTTPS_PROXY"] {
        again.env(name, &proxy);
    }
    let ended = again.env_remove("no_proxy").env_remove("NO_PROXY").output().expect("it starts");
    let printed = String::from_utf8_lossy(&ended.stdout);
    assert!(ended.status.success() && printed.contains("1 passed"), "{printed}");
    assert_eq!(proxied.steps(), Vec::<String>::new());
}
