package vn.nghedan.web;

/** An act on many steps was asked for, or is taken up again; {@code id} is its number. */
public record BulkStarted(long id) {
}
