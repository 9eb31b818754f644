package vn.nghedan.petition;

/** What a resident tells about himself; everything may be left out. */
public record PetitionerData(String name, String phone, String address, boolean anonymous) {
}
