@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package broken.modules.lower;
