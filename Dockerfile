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
# Somebody without a shell, a home or a right to write anything but the keys and the end of the record of access; the jar belongs to root
RUN useradd --system --no-create-home --shell /usr/sbin/nologin --uid 10001 nghedan \
  && install -d -m 700 -o nghedan -g nghedan /keys /state
WORKDIR /application
COPY --from=build --chmod=444 /build/target/nghe-dan-*.jar nghe-dan.jar
USER 10001
VOLUME /keys /state
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=90s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["java", "-Dfile.encoding=UTF-8", "-Duser.timezone=Asia/Ho_Chi_Minh", "-Duser.language=vi", "-Duser.country=VN", \
  "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/tmp", "-jar", "nghe-dan.jar"]
