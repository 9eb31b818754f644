package vn.nghedan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Petition case management for local government: one application, one engine, one database. */
@SpringBootApplication
public class NgheDanApplication {

	public static void main(String[] args) {
		SpringApplication.run(NgheDanApplication.class, args);
	}
}
