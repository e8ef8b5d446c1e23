//! Recipes for services: how a server that uses axum, tracing, Prometheus or sqlx uses `push_status`. Each module is a recipe
//! with its tests, to be copied; docs/services.md shows them.

pub mod axum_handler;
pub mod match_actions;
pub mod prometheus_labels;
pub mod sqlx_column;
pub mod tracing_fields;
