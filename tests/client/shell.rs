//! Started where no window can be shown, the program says so in one sentence, and plays in a browser: it prints the link.

/// What the environment of a machine without a display can be like.
#[cfg(all(unix, not(target_os = "macos")))]
const NOWHERE: [&[(&str, &str)]; 4] = [
    &[],
    &[("DISPLAY", ":64999")],
    &[("DISPLAY", "no display at all")],
    &[("WAYLAND_DISPLAY", "wayland-0")],
];

#[cfg(all(unix, not(target_os = "macos")))]
fn program(variables: &[(&str, &str)]) -> std::process::Command {
    let mut program = std::process::Command::new(env!("CARGO_BIN_EXE_two-tables"));
    program
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env_remove("XDG_RUNTIME_DIR")
        .envs(variables.iter().copied());
    program
}

#[cfg(all(unix, not(target_os = "macos"), feature = "server"))]
#[test]
fn without_a_display_there_is_one_sentence_and_a_link() {
    use std::io::{BufRead, BufReader};
    use std::process::Stdio;
    for variables in NOWHERE {
        let home = tempfile::tempdir().expect("a folder can be made");
        let mut child = program(variables)
            .env("XDG_DATA_HOME", home.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program was built for this test");
        let out = BufReader::new(child.stdout.take().expect("its output is ours"));
        let said: Vec<String> = out.lines().take(2).map(|line| line.expect("it speaks")).collect();
        child.kill().expect("it serves");
        child.wait().expect("it ends");
        assert!(said[0].starts_with("There is no display"), "{variables:?}: {said:?}");
        assert!(said[1].contains("http://127.0.0.1:"), "{variables:?}: {said:?}");
    }
}

#[cfg(all(unix, not(target_os = "macos"), not(feature = "server")))]
#[test]
fn without_a_display_there_is_one_sentence_and_status_2() {
    for variables in NOWHERE {
        let output = program(variables)
            .output()
            .expect("the program was built for this test");
        let said = String::from_utf8(output.stderr).expect("a sentence is text");
        assert_eq!(output.status.code(), Some(2), "{variables:?}: {said}");
        assert!(
            said.starts_with("two-tables: there is no display"),
            "{variables:?}: {said}"
        );
        assert_eq!(said.lines().count(), 1, "{variables:?}: {said}");
        assert!(output.stdout.is_empty(), "{variables:?}");
    }
}
