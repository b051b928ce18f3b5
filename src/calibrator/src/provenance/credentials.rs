//! Files with Content Credentials: the store of manifests must be found in its container.

use super::{Examined, Fact, get};
use crate::photos::Row;

pub(super) fn judge(row: &Row, examined: &Examined) -> Vec<Fact> {
    let expected = get(row, "expected");
    // A manifest that lies elsewhere is not in the file.
    if get(row, "notes").contains("remote-manifest-url")
        || !(expected.contains("manifest present") || expected.starts_with("signed"))
    {
        return Vec::new();
    }
    vec![Fact::expect(!examined.subject.container.raw.manifests.is_empty(), format!("a manifest ({expected})"))]
}
