"""The peer's time for the 480,096-prediction job: NumPy, scikit-learn's Ridge and libsvm for Python.

Prints one line of JSON. Usage: peer.py MODEL.json LOG.csv LOG.csv
"""

import csv
import json
import sys
import tempfile
import time

try:
    import numpy as np
    from sklearn.linear_model import Ridge
    from sklearn.metrics import pairwise_distances
    try:
        from libsvm.svmutil import svm_load_model, svm_predict
    except ImportError:
        from svmutil import svm_load_model, svm_predict
except ImportError as missing:
    print(json.dumps({"skipped": f"The peer was not measured: {missing}."}))
    sys.exit(0)

SAMPLES, STD, WIDTH, ALPHA = 5000, 1.0, 3.0, 1.0


def column(names, feature):
    """The log's column of a feature such as VMAF_feature_adm2_score or VMAF_integer_feature_adm2_score."""
    short = feature.replace("VMAF_", "").replace("feature_", "").replace("_score", "")
    return next(n for n in (short, "integer_" + short, short.removeprefix("integer_")) if n in names)


def frames(path, features):
    with open(path, newline="") as log:
        rows = list(csv.DictReader(log))
    names = [column(rows[0], f) for f in features]
    return np.array([[float(row[n]) for n in names] for row in rows])


def explain(svm, rows):
    random = np.random.RandomState(0)
    weights = []
    for x in rows:
        neighbours = np.vstack([x, x + STD * random.normal(size=(SAMPLES, x.size))])
        labels = np.zeros(len(neighbours)).tolist()
        predictions = svm_predict(labels, neighbours.tolist(), svm, "-q")[2]
        distances = pairwise_distances(neighbours, x.reshape(1, -1)).ravel()
        ridge = Ridge(alpha=ALPHA)
        ridge.fit(neighbours, np.ravel(predictions), sample_weight=np.sqrt(np.exp(-(distances / WIDTH) ** 2)))
        weights.append(ridge.coef_)
    return np.array(weights)


def main(model_path, *logs):
    with open(model_path) as file:
        model = json.load(file)["model_dict"]
    with tempfile.NamedTemporaryFile("w", suffix=".model") as text:
        text.write(model["model"])
        text.flush()
        svm = svm_load_model(text.name)
    slopes, intercepts = np.array(model["slopes"][1:]), np.array(model["intercepts"][1:])
    clips = [frames(log, model["feature_names"]) * slopes + intercepts for log in logs]
    start = time.perf_counter()
    results = [explain(svm, clip) for clip in clips]
    seconds = time.perf_counter() - start
    print(json.dumps({
        "predictions": sum(len(clip) for clip in clips) * (SAMPLES + 1),
        "seconds": seconds,
        "first_weights": results[0][0].tolist(),
        "python": sys.version.split()[0],
        "numpy": np.__version__,
    }))


main(*sys.argv[1:])
