package broken.modules.upper;

public record Upper(String name) {

}
