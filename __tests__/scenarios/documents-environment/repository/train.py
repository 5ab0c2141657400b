import numpy as np
from sklearn.ensemble import RandomForestClassifier

rows = np.loadtxt("train.csv", delimiter=",")
model = RandomForestClassifier(n_estimators=50)
model.fit(rows[:, :-1], rows[:, -1])
