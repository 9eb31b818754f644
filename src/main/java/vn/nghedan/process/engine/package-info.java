/** The engine's set-up; the one place that may use its {@code impl} classes. */
package vn.nghedan.process.engine;
