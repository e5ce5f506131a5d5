package io.tandem.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private final List<Hash> leaves = new ArrayList<>();
    private final Tree tree = new Tree((level, index) -> over((int) (index << level), (int) ((index + 1) << level)));

    @Test
    void the_roots_of_certificate_transparencys_eight_leaves_are_the_known_ones() {
        var frontier = new Frontier();
        for (int i = 0; i < LEAVES.size(); i++) {
            var leaf = Merkle.leaf(java.util.HexFormat.of().parseHex(LEAVES.get(i)));
            leaves.add(leaf);
            frontier.add(leaf);
            assertThat(tree.root(i + 1).hex()).as("size %d", i + 1).isEqualTo(ROOTS.get(i));
            assertThat(frontier.root().hex()).as("size %d", i + 1).isEqualTo(ROOTS.get(i));
        }
    }

    @Test
    void every_proof_it_makes_is_accepted_and_none_for_anything_else() {
        var random = new Random(7);
        var roots = new ArrayList<Hash>();
        roots.add(Merkle.EMPTY);
        for (int i = 0; i < 130; i++) {
            leaves.add(Hash.of("leaf " + i));
            roots.add(tree.root(i + 1));
        }
        for (int size = 1; size <= leaves.size(); size++) {
            for (int i = 0; i < size; i++) {
                var proof = tree.inclusion(i, size);
                assertThat(Merkle.includes(leaves.get(i), i, size, proof, roots.get(size)))
                        .as("%d of %d", i, size)
                        .isTrue();
                int other = random.nextInt(leaves.size());
                assertThat(Merkle.includes(leaves.get(other), i, size, proof, roots.get(size)))
                        .as("leaf %d as %d of %d", other, i, size)
                        .isEqualTo(other == i);
            }
            for (int old = 0; old <= size; old++) {
                var proof = tree.consistency(old, size);
                assertThat(Merkle.consistent(old, roots.get(old), size, roots.get(size), proof))
                        .as("%d to %d", old, size)
                        .isTrue();
                int other = random.nextInt(size + 1);
                assertThat(Merkle.consistent(old, roots.get(other), size, roots.get(size), proof))
                        .as("root of %d as that of %d to %d", other, old, size)
                        .isEqualTo(other == old);
            }
        }
    }

    @Test
    void tiles_give_the_same_subtrees() {
        for (int i = 0; i < 700; i++) {
            leaves.add(Hash.of("leaf " + i));
        }
        var tiled = new Tree(new TiledNodes((level, number) -> tile(level, (int) number)));
        for (int size : new int[] {1, 255, 256, 257, 511, 512, 513, 700}) {
            assertThat(tiled.root(size)).as("size %d", size).isEqualTo(tree.root(size));
            assertThat(tiled.inclusion(size / 2, size)).isEqualTo(tree.inclusion(size / 2, size));
            assertThat(tiled.consistency(size / 3, size)).isEqualTo(tree.consistency(size / 3, size));
        }
    }

    private byte[] tile(int level, int number) {
        int unit = 1 << (8 * level);
        int to = Math.min((number + 1) * 256, leaves.size() / unit);
        var bytes = new byte[(to - number * 256) * Hash.BYTES];
        for (int i = number * 256; i < to; i++) {
            over(i * unit, (i + 1) * unit).copyTo(bytes, (i - number * 256) * Hash.BYTES);
        }
        return bytes;
    }

    private Hash over(int from, int to) {
        if (to - from == 1) {
            return leaves.get(from);
        }
        int middle = (from + to) / 2;
        return Merkle.node(over(from, middle), over(middle, to));
    }
}
