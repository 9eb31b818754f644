package vn.nghedan.petition;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Vault;

/** Finds a sealed name by some of its words: each word, folded, is kept as a keyed hash that nobody can read back. */
@Component
public class NameWords {

	private static final String WORD = "petitioner.name-word";
	/** Enough to tell words apart, and too little to be a proof of anything. */
	private static final int LENGTH = 6;

	private final Vault vault;

	NameWords(Vault vault) {
		this.vault = vault;
	}

	/** What is kept beside a sealed name, {@code null} of none. */
	String stored(String name) {
		List<String> words = words(name);
		return words.isEmpty() ? null : words.stream().map(word -> hash(vault.index(WORD, word))).collect(Collectors.joining(" "));
	}

	/** For each key in force the hashes that all have to stand beside a name; empty where nothing is asked for. */
	public List<List<String>> asked(String text) {
		List<List<byte[]>> byWord = words(text).stream().map(word -> vault.indexes(WORD, word)).toList();
		return byWord.isEmpty() ? List.of() : IntStream.range(0, byWord.get(0).size())
			.mapToObj(key -> byWord.stream().map(hashes -> hash(hashes.get(key))).toList()).toList();
	}

	private static List<String> words(String text) {
		return text == null ? List.of() : Arrays.stream(PlainText.fold(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty())
			.distinct().toList();
	}

	private static String hash(byte[] index) {
		return HexFormat.of().formatHex(index, 0, LENGTH);
	}
}
