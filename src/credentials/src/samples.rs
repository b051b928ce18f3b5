//! Signed files for tests: made on the spot with a key that exists only while the test runs.

use std::io::Cursor;

use c2pa::{Builder, Context, EphemeralSigner, Settings, Signer as _};
use serde_json::{Value, json};

use crate::lists::{List, Role};

/// A signer who is on no list, with an authority of its own.
pub struct Signatory {
    signer: EphemeralSigner,
}

impl Signatory {
    /// Makes a key and its certificates.
    ///
    /// # Errors
    /// In the words of the library that makes them.
    pub fn new(name: &str) -> Result<Self, String> {
        EphemeralSigner::new(name).map(|signer| Self { signer }).map_err(|e| e.to_string())
    }

    /// A list with nobody on it but this signer's authority. The text is leaked: lists are made once.
    ///
    /// # Errors
    /// In the words of the library that keeps the certificates.
    pub fn list(&self, role: Role) -> Result<List, String> {
        use base64::Engine as _;
        let chain = self.signer.certs().map_err(|e| e.to_string())?;
        let der = match role {
            Role::SignersThemselves => chain.first(),
            _ => chain.last(),
        };
        let text = base64::engine::general_purpose::STANDARD.encode(der.ok_or("a signer without certificates")?);
        let pem = format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n");
        Ok(List { name: "list of this test", date: "2026-01-01", role, pem: pem.leak() })
    }

    /// Signs a file: `actions` as in the specification, an earlier file where there is one.
    ///
    /// # Errors
    /// In the words of the library that signs.
    pub fn sign(&self, bytes: &[u8], format: &str, actions: Value, earlier: Option<&[u8]>) -> Result<Vec<u8>, String> {
        let mut builder = Self::builder(actions)?;
        if let Some(earlier) = earlier {
            let ingredient = json!({ "title": "earlier", "relationship": "parentOf", "label": "earlier" }).to_string();
            builder.add_ingredient_from_stream(ingredient, format, &mut Cursor::new(earlier)).map_err(|e| e.to_string())?;
        }
        self.finish(builder, bytes, format)
    }

    /// Signs a file that was made from an earlier one, which it shows by a small JPEG.
    ///
    /// # Errors
    /// In the words of the library that signs.
    pub fn sign_showing(&self, bytes: &[u8], format: &str, earlier: &[u8], small: &[u8]) -> Result<Vec<u8>, String> {
        let mut builder = Self::builder(edited())?;
        let ingredient = json!({
            "title": "earlier", "relationship": "parentOf", "label": "earlier",
            "thumbnail": { "format": "image/jpeg", "identifier": "earlier.jpg" },
        });
        builder.add_resource("earlier.jpg", Cursor::new(small)).map_err(|e| e.to_string())?;
        builder
            .add_ingredient_from_stream(ingredient.to_string(), format, &mut Cursor::new(earlier))
            .map_err(|e| e.to_string())?;
        self.finish(builder, bytes, format)
    }

    /// Signs a file and leaves the manifest out, so that only its address is in the file.
    ///
    /// # Errors
    /// In the words of the library that signs.
    pub fn sign_elsewhere(&self, bytes: &[u8], format: &str, address: &str) -> Result<Vec<u8>, String> {
        let mut builder = Self::builder(captured())?;
        builder.set_remote_url(address);
        builder.set_no_embed(true);
        self.finish(builder, bytes, format)
    }

    fn builder(actions: Value) -> Result<Builder, String> {
        let definition = json!({
            "title": "sample",
            "claim_generator_info": [{ "name": "Telltale's tests", "version": "1" }],
            "assertions": [{ "label": "c2pa.actions.v2", "data": { "actions": actions } }],
        });
        let mut settings = Settings::default();
        settings.verify.verify_after_sign = false;
        let context = Context::new().with_settings(settings).map_err(|e| e.to_string())?;
        Builder::from_context(context).with_definition(definition.to_string()).map_err(|e| e.to_string())
    }

    fn finish(&self, mut builder: Builder, bytes: &[u8], format: &str) -> Result<Vec<u8>, String> {
        let mut signed = Cursor::new(Vec::new());
        builder.sign(&self.signer, format, &mut Cursor::new(bytes), &mut signed).map_err(|e| e.to_string())?;
        Ok(signed.into_inner())
    }
}

/// A camera took the picture.
pub fn captured() -> Value {
    created("digitalCapture")
}

/// A generator made the picture.
pub fn generated() -> Value {
    created("trainedAlgorithmicMedia")
}

/// An earlier picture was opened and made brighter.
pub fn edited() -> Value {
    json!([
        { "action": "c2pa.opened", "parameters": { "ingredientIds": ["earlier"] } },
        { "action": "c2pa.color_adjustments", "softwareAgent": { "name": "Editor", "version": "2" } },
    ])
}

fn created(source_type: &str) -> Value {
    let source_type = format!("http://cv.iptc.org/newscodes/digitalsourcetype/{source_type}");
    json!([{
        "action": "c2pa.created",
        "digitalSourceType": source_type,
        "softwareAgent": { "name": "Maker", "version": "1" },
        "when": "2026-01-02T03:04:05Z",
    }])
}
