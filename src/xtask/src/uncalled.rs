//! Takes out of a module what it carries although nobody calls it.
//!
//! A table of functions that are chosen while the program runs keeps all of them, whether one is ever chosen or not: no linker can
//! know that the worker's kernels are built and never read from text, or that its reader of Content Credentials gets pictures and no music.
//! What is listed here is taken at our word. A body becomes one instruction that stops the program, and what only that body called goes
//! with it: a tenth of what a browser fetches. Were the word wrong, the worker would break where it comes there, and the page would go on
//! without that check; the browser tests run every kernel and read every kind of file.

use anyhow::{Result, ensure};
use walrus::ir::{Instr, InstrLocId, Unreachable};
use walrus::{FunctionKind, Module};

/// Modules, and what the paths of functions in them contain that nobody calls.
const UNCALLED: [(&str, &[&str]); 2] = [
    (
        "worker",
        &[
            // Kernels, from text.
            "as pliron::parsable::Parsable>::parse",
            "pliron::irfmt::parsers::",
            // Tensors of few bits: ours are made into f32 when the weights are loaded.
            "QTensorOps",
            "cubek_quant::",
            "cubecl_std::quant::view::",
            // Convolutions of numbers that are no f32.
            "burn_flex::ops::conv::conv3d_f16",
            "burn_flex::ops::conv::conv3d_f64",
        ],
    ),
    (
        "credentials",
        &[
            // Music and archives.
            "c2pa::asset_handlers::flac_io::",
            "c2pa::asset_handlers::mp3_io::",
            "c2pa::asset_handlers::zip_io::",
            // Writing.
            "as c2pa::asset_io::CAIWriter>::remove_cai_store_from_stream",
            "as c2pa::asset_io::CAIWriter>::write_cai",
            "as c2pa::asset_io::ComposedManifestRef>::compose_manifest",
            "as c2pa::asset_io::RemoteRefEmbed>::embed_reference_to_stream",
        ],
    ),
];
/// Instructions of a body that is left alone. Compilers give functions with the same body one name, and short ones are often the same.
const SHORT: u64 = 60;

/// Empties the functions of the module `name` that nobody calls; a sweep has to follow.
pub fn empty(name: &str, module: &mut Module) -> Result<()> {
    let Some((_, paths)) = UNCALLED.iter().find(|(of, _)| *of == name) else { return Ok(()) };
    for path in *paths {
        let mut n_emptied = 0;
        for function in module.funcs.iter_mut() {
            if !function.name.as_deref().is_some_and(|name| without_hashes(name).contains(path)) {
                continue;
            }
            if let FunctionKind::Local(body) = &mut function.kind
                && SHORT < body.size()
            {
                let entry = body.entry_block();
                body.block_mut(entry).instrs = vec![(Instr::Unreachable(Unreachable {}), InstrLocId::default())];
                n_emptied += 1;
            }
        }
        ensure!(
            n_emptied > 0,
            "no function of the {name} is called “{path}” any more: the list in src/xtask/src/uncalled.rs is out of date"
        );
    }
    Ok(())
}

/// A function's path without what compilers put behind the names of crates: `pliron[8b1a]::op` is `pliron::op`.
fn without_hashes(path: &str) -> String {
    let mut parts = path.split('[');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((hash, rest)) if !hash.is_empty() && hash.bytes().all(|digit| digit.is_ascii_hexdigit()) => plain.push_str(rest),
            _ => plain.extend(["[", part]),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_compared_without_the_hashes_of_crates() {
        assert_eq!(without_hashes("<a[0f9]::B as pliron[8b1a]::C<[u8; 4]>>::parse"), "<a::B as pliron::C<[u8; 4]>>::parse");
        assert_eq!(without_hashes("cubek_quant::launch"), "cubek_quant::launch");
    }
}
