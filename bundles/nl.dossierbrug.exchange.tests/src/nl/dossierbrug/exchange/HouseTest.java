package nl.dossierbrug.exchange;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test in a house of its own, built before it and left after it. */
public abstract class HouseTest {

	@TempDir
	public Path folder;
	public House house;

	@BeforeEach
	public final void build() {
		house = new House(folder);
	}

	@AfterEach
	public final void leave() {
		house.close();
	}
}
