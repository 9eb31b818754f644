package vn.nghedan.web;

import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializerProvider;

import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.nghedan.platform.VietnamTime;

/** Strict JSON in, so that a misspelt property is not silently lost; moments out with Vietnam's offset. */
@Configuration(proxyBeanMethods = false)
class JsonFormat {

	@Bean
	Jackson2ObjectMapperBuilderCustomizer strictJson() {
		return json -> json.serializerByType(Instant.class, new VietnamMoment())
				.featuresToEnable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
						DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
						JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
				.featuresToDisable(MapperFeature.ALLOW_COERCION_OF_SCALARS,
						DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
	}

	/** {@code 2026-03-02T19:30:00+07:00}, whole seconds. */
	private static class VietnamMoment extends JsonSerializer<Instant> {

		@Override
		public void serialize(Instant moment, JsonGenerator json, SerializerProvider provider) throws IOException {
			OffsetDateTime there = moment.truncatedTo(ChronoUnit.SECONDS).atZone(VietnamTime.ZONE).toOffsetDateTime();
			json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(there));
		}
	}
}
