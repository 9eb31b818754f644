/** The rules that every model keeps: asked by a test of a release's own models, and of a designer's when he deploys them. */
package vn.nghedan.process.models;
