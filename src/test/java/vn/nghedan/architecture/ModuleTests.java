package vn.nghedan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broken.modules.BrokenApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import vn.nghedan.NgheDanApplication;

class ModuleTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(NgheDanApplication.class);

	@Test
	void everyPackageUsesOnlyWhatItsDescriptionAllows() {
		MODULES.verify();
	}

	@Test
	void aForbiddenUseIsFound() {
		ApplicationModules modules = ApplicationModules.of(BrokenApplication.class, location -> true);

		assertThatThrownBy(modules::verify).isInstanceOf(Violations.class)
			.hasMessageContaining("lower")
			.hasMessageContaining("upper");
	}

	/** When it differs, copy {@code target/modules.mmd} into the document. */
	@Test
	void thePictureInTheDocumentsIsTheCodes() throws IOException {
		String picture = new ModulePicture(MODULES).mermaid();
		Files.writeString(Path.of("target/modules.mmd"), picture);

		assertThat(Path.of("docs/modules.md")).content().contains(picture);
	}
}
