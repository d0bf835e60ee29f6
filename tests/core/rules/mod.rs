//! The rules as cases, named after their numbers in `docs/rulebook.md`. Each plays the fixture, with every figure in sight.

mod fixture;
mod numbering;
mod properties;
mod r01_frame;
mod r01_rulings;
mod r02_pieces;
mod r03_climate;
mod r04_podium;
mod r05_talks;
mod r06_secrecy;
mod r07_home;
mod r08_agreements;
mod r09_follow_through;
mod r10_clock;
mod r11_stocktaking;
mod r12_end;
mod r13_computers;
mod sheets;
