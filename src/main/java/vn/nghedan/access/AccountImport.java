package vn.nghedan.access;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads accounts from a CSV file with the header {@code username,password}, where the password is a first one, which its
 * owner has to replace, or a hash such as {@code {bcrypt}$2a$10$...} of the owner's own. Every row is checked first and
 * nothing is half loaded; accounts that exist are left alone, so that the same file can be given at each start.
 */
@Service
public class AccountImport {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true)
			.setIgnoreEmptyLines(true).setTrim(true).get();

	private final Accounts accounts;
	private final AccountRowCheck check;

	AccountImport(Accounts accounts, AccountRowCheck check) {
		this.accounts = accounts;
		this.check = check;
	}

	/**
	 * @return how many rows the file has
	 * @throws ImportRefused with one line for each wrong row
	 */
	@Transactional
	public int load(Path file) {
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			return load(reader, file.getFileName().toString());
		}
		catch (IOException e) {
			throw new ImportRefused(List.of(file + ": cannot be read as UTF-8 text (" + e.getMessage() + ")"));
		}
	}

	private int load(Reader reader, String name) throws IOException {
		List<CSVRecord> rows = new ArrayList<>();
		List<String> errors = new ArrayList<>();
		AccountRowCheck.Seen seen = new AccountRowCheck.Seen();
		try (var csv = FORMAT.parse(BomFree.of(reader))) {
			if (!csv.getHeaderNames().containsAll(List.of("username", "password"))) {
				throw new ImportRefused(List.of(name + ": the first line must be username,password"));
			}
			for (CSVRecord row : csv) {
				check.errorsOf(row, seen).forEach(e -> errors.add(name + ", line " + csv.getCurrentLineNumber() + ": " + e));
				rows.add(row);
			}
		}
		if (!errors.isEmpty()) {
			throw new ImportRefused(errors);
		}
		rows.forEach(this::create);
		return rows.size();
	}

	private void create(CSVRecord row) {
		String password = row.get("password");
		if (AccountRowCheck.isHash(password)) {
			accounts.createWithHash(row.get("username"), password);
		}
		else {
			accounts.createWithFirstPassword(row.get("username"), password);
		}
	}
}
