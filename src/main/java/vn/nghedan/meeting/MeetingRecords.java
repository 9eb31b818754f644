package vn.nghedan.meeting;

import org.springframework.data.jpa.repository.JpaRepository;

/** The records of all meetings. */
interface MeetingRecords extends JpaRepository<MeetingRecord, String> {
}
