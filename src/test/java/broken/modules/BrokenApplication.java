package broken.modules;

import org.springframework.modulith.Modulithic;

/** A wrong design on purpose: its lower package uses the upper one. */
@Modulithic
public class BrokenApplication {

}
