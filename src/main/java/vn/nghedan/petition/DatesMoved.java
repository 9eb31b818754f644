package vn.nghedan.petition;

import java.util.List;

/** The dates of many petitions were counted anew, all petitions of a batch, also those where nothing has moved. */
public record DatesMoved(List<CaseDates> cases) {
}
