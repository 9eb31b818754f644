package vn.nghedan.access;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has Spring Session stand aside for scripts and styles. Nobody there asks who is signed on, but Spring MVC looks whether there
 * is a session with each request, and to look is to read it from the database and to note when it was last used.
 */
@Configuration(proxyBeanMethods = false)
class FilesWithoutSession {

	private static final String STANDS_ASIDE = SessionRepositoryFilter.class.getName() + ".FILTERED";

	@Bean
	FilterRegistrationBean<Filter> withoutSession() {
		FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(new OncePerRequestFilter() {

			@Override
			protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
					throws ServletException, IOException {
				if (SecurityConfiguration.FILES.matches(request)) {
					request.setAttribute(STANDS_ASIDE, true);
				}
				chain.doFilter(request, response);
			}
		});
		registration.addUrlPatterns("/screens/*");
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
		return registration;
	}
}
