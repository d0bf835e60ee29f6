//! Computer negotiators: they see a view, never the state, and give a reason with every act.
