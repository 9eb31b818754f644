package vn.nghedan.petition;

import java.time.LocalDate;

/** What this package asks about subject fields and objects, answered by whoever keeps them. */
public interface KnownSubjects {

	boolean isField(String code, LocalDate on);

	boolean isObject(String code);
}
