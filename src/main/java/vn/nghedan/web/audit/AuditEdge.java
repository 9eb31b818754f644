package vn.nghedan.web.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts whoever notes requests in front of everybody who may refuse them. */
@Configuration(proxyBeanMethods = false)
class AuditEdge implements WebMvcConfigurer {

	private static final int BEFORE_EVERYBODY = -10;

	private final AuditedRequests requests;

	AuditEdge(AuditedRequests requests) {
		this.requests = requests;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(requests).order(BEFORE_EVERYBODY);
	}
}
