package vn.nghedan.petition;

import jakarta.persistence.Embeddable;

/** The ward that keeps the case, and the residential group if it is known. */
@Embeddable
public record Place(String wardCode, String groupCode) {
}
