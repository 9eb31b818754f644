package vn.nghedan.outreach;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set for officials among the people.
 *
 * @param mostGroups above so many groups for one official there is a warning, never a refusal
 * @param warnDays days of a year on which those are warned who have not come often enough, as {@code 07-01}
 */
@ConfigurationProperties("nghedan.outreach")
public record OutreachSettings(@DefaultValue("5") int mostGroups, @DefaultValue({ "07-01", "10-01", "12-01" }) List<String> warnDays) {
}
