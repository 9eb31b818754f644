package vn.nghedan.competence;

import org.springframework.data.jpa.repository.JpaRepository;

/** All kinds of objects. */
interface SubjectObjects extends JpaRepository<SubjectObject, String> {
}
