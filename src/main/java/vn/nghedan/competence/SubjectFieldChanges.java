package vn.nghedan.competence;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was done to the catalogue of fields. */
interface SubjectFieldChanges extends JpaRepository<SubjectFieldChange, Long> {

	List<SubjectFieldChange> findByFieldCodeOrderById(String fieldCode);
}
