package vn.nghedan.review;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.SafeFile;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** The signed minutes of reviews: a scan or, where the office keeps the paper, a note that it does. */
@Service
@Transactional
public class ReviewPapers {

	private final ReviewRoom room;
	private final CaseKeeper keeper;
	private final JdbcClient jdbc;

	ReviewPapers(ReviewRoom room, CaseKeeper keeper, JdbcClient jdbc) {
		this.room = room;
		this.keeper = keeper;
		this.jdbc = jdbc;
	}

	/** What is known of the file, without its bytes. */
	public record Signed(String fileName, String mediaType) {
	}

	/** Takes the place of the one before, until the minutes are signed for. */
	public void add(String code, String fileName, byte[] bytes, Actor actor) {
		DelegationReview review = room.get(code);
		if (review.status() != ReviewStatus.HELD || review.papers().signedAt() != null) {
			throw Refusal.conflict("review.not-to-sign", code);
		}
		SafeFile file = SafeFile.of(fileName, bytes);
		Stamp stamp = keeper.stamp(actor);
		jdbc.sql("""
				insert into nghedan.review_file (review_code, file_name, media_type, bytes, added_at, added_by)
				values (:code, :name, :type, :bytes, :at, :by)
				on conflict on constraint review_file_pk do update set file_name = excluded.file_name,
					media_type = excluded.media_type, bytes = excluded.bytes, added_at = excluded.added_at, added_by = excluded.added_by""")
			.param("code", code).param("name", file.name()).param("type", file.mediaType()).param("bytes", file.bytes())
			.param("at", Timestamp.from(stamp.at())).param("by", stamp.username()).update();
	}

	@Transactional(readOnly = true)
	public Optional<Signed> signed(String code) {
		return jdbc.sql("select file_name, media_type from nghedan.review_file where review_code = :code").param("code", code)
			.query(Signed.class).optional();
	}

	@Transactional(readOnly = true)
	public byte[] open(String code) {
		return jdbc.sql("select bytes from nghedan.review_file where review_code = :code").param("code", code)
			.query((row, n) -> row.getBytes("bytes")).optional().orElseThrow(() -> Refusal.notFound("review.no-file"));
	}

	/** @param paperKept whether the records office keeps the signed paper, so that there need be no scan */
	public void sign(String code, String number, LocalDate date, boolean paperKept, Actor actor) {
		if (!paperKept && signed(code).isEmpty()) {
			throw new Refusal("review.no-signed-minutes");
		}
		room.sign(code, number, date, actor);
	}
}
