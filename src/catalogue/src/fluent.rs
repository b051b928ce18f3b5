//! Fluent's own reader as the reference for ours: on every message, and with every argument that makes a difference, both say the same.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use telltale_report::{Text, Value};

use crate::{BUILT_IN, Catalogue, LANGUAGES, Language, plural};

pub(crate) type Tree = Pattern<&'static str>;

/// Every message of the language with this number, as Fluent reads it.
pub(crate) fn messages(language: usize) -> Vec<(&'static str, Tree)> {
    let resource = parser::parse(BUILT_IN[language]).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let message = |entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value?)),
        _ => None,
    };
    resource.body.into_iter().filter_map(message).collect()
}

#[test]
fn fluent_reads_the_same_messages_and_none_twice() {
    for (i, language) in LANGUAGES.iter().enumerate() {
        let catalogue = Catalogue::new(language.tag);
        let mut ids: Vec<&str> = messages(i).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, catalogue.messages.iter().map(|m| &catalogue.text[m.id.clone()]).collect::<Vec<_>>());
        ids.sort_unstable();
        let doubles: Vec<_> = ids.windows(2).filter(|pair| pair[0] == pair[1]).collect();
        assert!(doubles.is_empty(), "{doubles:?}");
    }
}

#[test]
fn fluent_says_the_same_sentences() {
    for (i, language) in LANGUAGES.into_iter().enumerate() {
        let catalogue = Catalogue::new(language.tag);
        let mut n_compared = 0;
        for (id, tree) in messages(i) {
            let (mut names, mut keys) = (BTreeSet::new(), BTreeSet::new());
            collect(&tree, &mut names, &mut keys);
            let words = keys.iter().map(|key| Value::Verbatim((*key).to_owned()));
            let numbers = [0, 1, 2, 5, 11].map(Value::Integer).into_iter().chain([Value::Number { value: 0.5, decimals: 1 }]);
            for value in words.chain(numbers) {
                let args = names.iter().map(|name| ((*name).to_owned().into(), value.clone())).collect();
                let text = Text { args, ..Text::new(id) };
                let mut expected = String::new();
                say(language, &tree, &text, &mut expected);
                assert_eq!(catalogue.sentence_or_error(&text).as_ref(), Ok(&expected), "{text:?}");
                n_compared += 1;
            }
        }
        assert!(n_compared > 1_000, "{n_compared}");
    }
}

/// Names of the arguments and keys of the choices.
pub(crate) fn collect(tree: &Tree, names: &mut BTreeSet<&'static str>, keys: &mut BTreeSet<&'static str>) {
    for element in &tree.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    keys.insert(key(variant));
                    collect(&variant.value, names, keys);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name);
        }
    }
}

fn say(language: Language, tree: &Tree, text: &Text, out: &mut String) {
    for element in &tree.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => out.push_str(value),
                inline => out.push_str(&words(language, argument(inline, text))),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let value = argument(selector, text);
                let fits = |variant: &&Variant<&'static str>| match value {
                    Value::Integer(n) => {
                        key(variant) == n.to_string() || key(variant) == plural::category(language.tag, *n as f64, 0)
                    }
                    Value::Verbatim(words) => key(variant) == words,
                    Value::Number { value, decimals } => key(variant) == plural::category(language.tag, *value, *decimals),
                    _ => false,
                };
                let chosen = variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default));
                say(language, &chosen.expect("a default").value, text, out);
            }
        }
    }
}

fn argument<'a>(inline: &InlineExpression<&'static str>, text: &'a Text) -> &'a Value {
    match inline {
        InlineExpression::VariableReference { id } => &text.args[id.name],
        other => panic!("more than the reader knows: {other:?}"),
    }
}

fn words(language: Language, value: &Value) -> String {
    match value {
        Value::Integer(n) => n.to_string(),
        Value::Number { value, .. } => format!("{value:.1}").replace('.', &language.decimal_sign.to_string()),
        Value::Verbatim(words) if language.is_right_to_left => format!("\u{2068}{words}\u{2069}"),
        Value::Verbatim(words) => words.clone(),
        Value::Time(_) | Value::Sensitive { .. } | Value::Message(_) => unreachable!("not among the values tried"),
    }
}

fn key(variant: &Variant<&'static str>) -> &'static str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
