package vn.nghedan.petition;

/** A file of a petition that was taken out of the same speech as another one: it may show that one's words, or who said them. */
public record KinFile(String petitionCode, long id, String fileName, String mediaType, int size) {
}
