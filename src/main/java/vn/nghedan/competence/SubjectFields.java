package vn.nghedan.competence;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All fields, ended ones too. */
interface SubjectFields extends JpaRepository<SubjectField, String> {

	List<SubjectField> findByParentCode(String parentCode);
}
