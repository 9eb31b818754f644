package vn.nghedan.competence;

import org.springframework.data.jpa.repository.JpaRepository;

/** All fields, ended ones too. */
interface SubjectFields extends JpaRepository<SubjectField, String> {
}
