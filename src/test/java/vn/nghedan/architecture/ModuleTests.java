package vn.nghedan.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.Options;
import vn.nghedan.NgheDanApplication;
import broken.modules.BrokenApplication;

class ModuleTests {

	@Test
	void everyPackageUsesOnlyWhatItsDescriptionAllows() {
		ApplicationModules modules = ApplicationModules.of(NgheDanApplication.class);

		modules.verify();

		new Documenter(modules, Options.defaults().withOutputFolder("target/modules"))
			.writeModulesAsPlantUml(DiagramOptions.defaults());
	}

	@Test
	void aForbiddenUseIsFound() {
		ApplicationModules modules = ApplicationModules.of(BrokenApplication.class, location -> true);

		assertThatThrownBy(modules::verify).isInstanceOf(Violations.class)
			.hasMessageContaining("lower")
			.hasMessageContaining("upper");
	}
}
