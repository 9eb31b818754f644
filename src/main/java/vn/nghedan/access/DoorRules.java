package vn.nghedan.access;

import java.util.Map;
import java.util.Optional;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Which rule an address has: the one written on it, or for the few of libraries the one that stands here. */
@Component
public class DoorRules {

	private static final Map<String, Door> OF_LIBRARIES = Map.of(
			// Says that something went wrong, and nothing else
			"org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController", Door.ANYBODY,
			// The description of our interface holds no data
			"org.springdoc.webmvc.api.OpenApiWebMvcResource", Door.SIGNED_ON,
			"org.springdoc.webmvc.ui.SwaggerConfigResource", Door.SIGNED_ON,
			"org.springdoc.webmvc.ui.SwaggerWelcomeWebMvc", Door.SIGNED_ON);

	/** Empty where nobody has decided yet, and then it opens for nobody. */
	public Optional<Door> of(HandlerMethod handler) {
		OpenTo written = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), OpenTo.class);
		if (written == null) {
			written = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), OpenTo.class);
		}
		return written != null ? Optional.of(written.value())
				: Optional.ofNullable(OF_LIBRARIES.get(handler.getBeanType().getName()));
	}
}
