package vn.nghedan.petition;

/** A petition goes another way than the step in which it waits, whichever that is; where to, says the petition itself. */
public record PetitionRerouted(String code) {
}
