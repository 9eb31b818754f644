package vn.nghedan.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the keeper at the doors: behind whoever notes what was asked for, and before everything else. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration implements WebMvcConfigurer {

	static final int PLACE = 0;

	private final DoorKeeper keeper;

	DoorConfiguration(DoorKeeper keeper) {
		this.keeper = keeper;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(keeper).order(PLACE);
	}
}
