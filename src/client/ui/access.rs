//! What elements are to a screen reader.

use super::el::{El, Kind};
use accesskit::{Action, Node as AccessNode, Role, Toggled};

/// What an element is to a screen reader.
#[must_use]
pub fn access(el: &El) -> AccessNode {
    let mut node = AccessNode::new(el.role);
    if let Some(label) = &el.label {
        node.set_label(label.as_str());
    }
    if let Kind::Text(_) = el.kind
        && el.control.is_none()
    {
        node.set_value(el.words());
    }
    if let Some(explain) = &el.explain {
        node.set_description(explain.as_str());
    }
    if let Some(control) = &el.control {
        node.add_action(Action::Focus);
        if control.disabled {
            node.set_disabled();
        } else if control.msg.is_some() {
            node.add_action(Action::Click);
        }
        if let Some(chosen) = control.chosen {
            match el.role {
                Role::RadioButton | Role::CheckBox | Role::Button | Role::Switch => {
                    node.set_toggled(if chosen { Toggled::True } else { Toggled::False });
                }
                Role::DisclosureTriangle => node.set_expanded(chosen),
                _ => node.set_selected(chosen),
            }
        }
        if control.types.is_some() {
            node.add_action(Action::SetValue);
        }
        if let Some((value, least, greatest)) = control.value {
            node.set_numeric_value(value.into());
            node.set_min_numeric_value(least.into());
            node.set_max_numeric_value(greatest.into());
        }
    }
    node
}
