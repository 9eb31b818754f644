package vn.nghedan.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import vn.nghedan.platform.ScreenLanguage;

/** The language of answers, the description of the interface, and room for the rest of an upload that is too large. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/** That of the screens for whoever does not ask for another one. */
	@Bean
	LocaleResolver localeResolver(ScreenLanguage screens) {
		AcceptHeaderLocaleResolver locales = new AcceptHeaderLocaleResolver();
		locales.setSupportedLocales(ScreenLanguage.KNOWN);
		locales.setDefaultLocale(screens.language());
		return locales;
	}

	@Bean
	OpenAPI description() {
		return new OpenAPI().info(new Info().title("Nghe Dân").version("1")
				.description("Petitions of residents from the meeting to the answer. Signed on by session (form at /login);"
						+ " every POST and PUT sends the cookie XSRF-NGHEDAN back as header X-XSRF-NGHEDAN. Errors are problem"
						+ " details (RFC 9457) with a stable `code`, in the language of Accept-Language (vi, en)."))
				.schemaRequirement("session", new SecurityScheme().type(SecurityScheme.Type.APIKEY)
						.in(SecurityScheme.In.COOKIE).name("NGHEDAN"));
	}

	/** Tomcat would cut the connection before the browser reads why its file was refused. */
	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedUploads() {
		return factory -> factory.addConnectorCustomizers(connector -> connector.setProperty("maxSwallowSize", "52428800"));
	}
}
