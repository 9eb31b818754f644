package vn.nghedan.petition;

import org.springframework.data.jpa.repository.JpaRepository;

/** The bytes of all attachments. */
interface FileContents extends JpaRepository<AttachmentContent, Long> {
}
