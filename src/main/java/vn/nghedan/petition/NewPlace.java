package vn.nghedan.petition;

/** Where a case goes: who looks after its place, who works on it, and what was proposed, all in units of today. */
public record NewPlace(Place place, Route route, Proposal proposal) {
}
