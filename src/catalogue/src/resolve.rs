//! A message's pattern and its arguments → words.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant, VariantKey};
use telltale_report::{Text, Value};

use crate::{Catalogue, Pattern, plural};

impl Catalogue {
    /// Appends the words of `pattern` to `out`, with the arguments of `text`.
    ///
    /// # Errors
    /// Says what is missing or not known.
    pub(crate) fn resolve(&self, pattern: &Pattern, text: &Text, out: &mut String) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => out.push_str(&self.inline(inline, text)?),
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        return Err("chooses by something that is no argument".into());
                    };
                    let value = argument(text, id.name)?;
                    let chosen = variants.iter().find(|variant| self.matches(variant, value));
                    let chosen = chosen.or_else(|| variants.iter().find(|variant| variant.default));
                    self.resolve(&chosen.ok_or("has no choice that fits")?.value, text, out)?;
                }
            }
        }
        Ok(())
    }

    fn inline(&self, inline: &InlineExpression<&'static str>, text: &Text) -> Result<String, String> {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Ok((*value).to_owned()),
            InlineExpression::VariableReference { id } => self.words(argument(text, id.name)?),
            _ => Err("refers to a message, a term or a function".into()),
        }
    }

    fn words(&self, value: &Value) -> Result<String, String> {
        Ok(match value {
            Value::Integer(n) => n.to_string(),
            Value::Number { value, decimals } => decimal(*value, *decimals),
            Value::Verbatim(words) => words.clone(),
            Value::Sensitive { words: Some(words), .. } => words.clone(),
            Value::Sensitive { words: None, kind } => self.sentence_or_error(&Text::new(format!("redacted-{}", kind.name())))?,
            Value::Message(text) => self.sentence_or_error(text)?,
        })
    }

    fn matches(&self, variant: &Variant<&'static str>, value: &Value) -> bool {
        let key = match variant.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        };
        match value {
            Value::Integer(n) => key == n.to_string() || key == plural::of_integer(self.language, *n),
            Value::Number { value, decimals: 0 } => self.matches(variant, &Value::Integer(value.round() as i64)),
            Value::Number { .. } => key == plural::of_decimal(self.language),
            Value::Verbatim(words) | Value::Sensitive { words: Some(words), .. } => key == words,
            Value::Sensitive { words: None, .. } => false,
            Value::Message(text) => key == text.id,
        }
    }
}

/// A number with a fixed count of decimals, rounded half away from zero as people do.
fn decimal(value: f64, decimals: u8) -> String {
    let scale = 10u64.pow(u32::from(decimals).min(15));
    let scaled = (value * scale as f64).round();
    let (sign, digits) = (if scaled < 0.0 { "-" } else { "" }, scaled.abs() as u64);
    match decimals {
        0 => format!("{sign}{digits}"),
        _ => format!("{sign}{}.{:02$}", digits / scale, digits % scale, usize::from(decimals)),
    }
}

fn argument<'a>(text: &'a Text, name: &str) -> Result<&'a Value, String> {
    text.args.get(name).ok_or_else(|| format!("the argument `{name}` is missing"))
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn numbers_are_rounded_and_keep_their_zeros() {
        let shown =
            [decimal(12.345, 2), decimal(-0.06, 1), decimal(3.0, 2), decimal(0.999, 2), decimal(-0.001, 2), decimal(7.5, 0)];
        assert_eq!(shown, ["12.35", "-0.1", "3.00", "1.00", "0.00", "8"]);
    }
}
