//! The page in a real browser. `cargo xtask test` builds it and tells where it is; each test has a browser and a server of its
//! own, so that the server's log holds this test's requests and no others.

mod pages;

mod analysis;
mod backends;
mod bad_input;
mod compare;
mod credentials;
mod desk;
mod device_lost;
mod everywhere;
mod faces;
mod gallery;
mod help;
mod interrupted;
mod keyboard;
mod known;
mod lab;
mod lab_views;
mod languages;
mod large;
mod layout;
mod local_model;
mod looks;
mod model_problems;
mod offline;
mod part;
mod review;
mod saving;
mod sealed;
mod several;
mod speed;
mod texts;
mod things;
mod ways_in;
