package vn.nghedan.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a nonce of its own. The web applications keep it in the servlet context, where any other request
 * replaces it before the page is written: under load one page in ten would stay blank.
 */
class CspNonceFilter extends OncePerRequestFilter {

	private static final String NONCE = "org.camunda.bpm.csp.nonce";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ServletContext own = withOwnNonce(request.getServletContext());
		chain.doFilter(new HttpServletRequestWrapper(request) {

			@Override
			public ServletContext getServletContext() {
				return own;
			}
		}, response);
	}

	private static ServletContext withOwnNonce(ServletContext shared) {
		Object[] nonce = new Object[1];
		return (ServletContext) Proxy.newProxyInstance(ServletContext.class.getClassLoader(),
				new Class<?>[] { ServletContext.class }, (proxy, method, arguments) -> {
					if (!isAboutNonce(arguments))
						return call(shared, method, arguments);
					if (method.getName().equals("setAttribute"))
						nonce[0] = arguments[1];
					return method.getName().equals("getAttribute") ? nonce[0] : null;
				});
	}

	private static boolean isAboutNonce(Object[] arguments) {
		return arguments != null && arguments.length > 0 && NONCE.equals(arguments[0]);
	}

	private static Object call(ServletContext shared, Method method, Object[] arguments) throws Throwable {
		try {
			return method.invoke(shared, arguments);
		}
		catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}
}
