//! Tells Cargo which files outside `src` are built in, so that an edit to one rebuilds the program.

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    for folder in ["assets/i18n", "assets/scenarios"] {
        if Path::new(folder).exists() {
            println!("cargo::rerun-if-changed={folder}");
        }
    }
}
