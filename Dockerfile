# Two stages: the build needs Maven, the running image only a Java runtime.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -q -B dependency:go-offline
COPY src src
COPY bpmn bpmn
COPY forms forms
RUN mvn -q -B package -DskipTests

FROM eclipse-temurin:17-jre
# The engine's timestamps carry no zone: the same one on every node, for ever.
ENV TZ=Asia/Ho_Chi_Minh
RUN useradd --system --create-home --uid 10001 nghedan
USER nghedan
WORKDIR /home/nghedan
COPY --from=build /build/target/nghe-dan-*.jar nghe-dan.jar
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=90s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-Dfile.encoding=UTF-8", "-Duser.timezone=Asia/Ho_Chi_Minh", "-Duser.language=vi", "-Duser.country=VN", \
  "-XX:MaxRAMPercentage=70", "-jar", "nghe-dan.jar"]
