package vn.nghedan.petition;

import vn.nghedan.organization.Actor;

/** What nobody had called urgent was entered in the book as urgent by this official. */
public record PetitionFoundUrgent(String code, Actor by) {
}
