package vn.nghedan.petition;

/** A petition was merged into one that has its answer already, and is to be told it now. */
public record AnswerFound(String code) {
}
